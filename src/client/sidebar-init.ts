/**
 * Gives the sidebar its groups and its place of the last page before it is painted, and brings the current page into view. On
 * a small screen, where it waits behind a button, `menu.ts` does the latter: here it would only hold the page up.
 * Stands inline behind it (the Content-Security-Policy allows it by its hash), so it is plain JavaScript in a string;
 * `sidebar.ts` keeps what is read here.
 */
export const sidebarInitScript = `try{const n=document.getElementById('sidebar'),c=n.querySelector(':is(li *,.named)[aria-current]'),s=JSON.parse(sessionStorage.getItem('sidebar '+n.firstElementChild.pathname));if(s){for(const d of n.querySelectorAll('details'))d.open||=s.open.includes(d.firstElementChild.textContent)}if(matchMedia('(width>900px)').matches){if(s)n.scrollTop=s.top;if(c){const t=c.offsetTop-n.scrollTop;if(t<0||t+c.offsetHeight>n.clientHeight)n.scrollTop+=t-n.clientHeight/2}}}catch{}`;
