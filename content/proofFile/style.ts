/** How the proof page looks, on screen and on paper. */
export const style = `:root { color-scheme: light; font: 16px/1.5 system-ui, sans-serif; color: #14211f; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.75rem; line-height: 1.2; }
h2 { margin-top: 2rem; font-size: 1.25rem; }
h3 { margin: 0; font-size: 1rem; }
article { margin: 1rem 0; padding: 1rem; border: 1px solid #dfe5e2; border-radius: 8px; break-inside: avoid; }
.muted { color: #5a6764; font-size: 0.875rem; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; }
img { display: block; max-width: 100%; border: 1px solid #dfe5e2; }
table { width: 100%; border-collapse: collapse; font-size: 0.875rem; }
th, td { padding: 0.25rem 0.5rem; border-bottom: 1px solid #dfe5e2; text-align: start; vertical-align: top; }
code { overflow-wrap: anywhere; }`;
