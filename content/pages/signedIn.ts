export const signedIn = (_document: Document, _url: URL): boolean | 'unknown' => 'unknown';
