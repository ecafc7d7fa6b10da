/**
 * Sets the reader's theme before the first paint. Stands inline in the head (the Content-Security-Policy allows it by its hash), so it is plain JavaScript in a string;
 * `theme.ts` does the rest.
 */
export const themeInitScript = `try{const t=localStorage.getItem('theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}`;
