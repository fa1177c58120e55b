/** Names the build that carries a script (see scripts/build.ts). */
declare const __BUILD__: string;
/** Where issues are reported (`bugs` in package.json). */
declare const __ISSUES__: string;
