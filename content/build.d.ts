/** Names the build that carries a script (see scripts/build.ts). */
declare const __BUILD__: string;
