/**
 * Sets the reader's theme before the first paint, and the class `js` by which the style sheet shows what needs a script.
 * Stands inline in the head (the Content-Security-Policy allows it by its hash), so it is plain JavaScript in a string;
 * `theme.ts` does the rest.
 */
export const themeInitScript = `{const r=document.documentElement;r.classList.add('js');try{const t=localStorage.getItem('theme');if(t==='light'||t==='dark')r.dataset.theme=t}catch{}}`;
