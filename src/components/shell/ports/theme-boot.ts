/**
 * Runs in the head before the first paint, so that a reader who chose dark never sees a flash of light. It is inlined,
 * and the build puts its hash into the content security policy. Storage may be blocked: then the system's choice holds.
 */
export const THEME_KEY = 'field-guide:theme';

export const themeBoot = `try{var t=localStorage.getItem("${THEME_KEY}");if(t==="dark"||t==="light")document.documentElement.dataset.theme=t}catch{}document.documentElement.classList.add("js")`;
