/** The most characters that each kind of text is kept with. Schemas and the fields of our pages take them from here. */
export const textLimit = 4000;
/** A letter, a chat, a note. */
export const longTextLimit = 200_000;
export const labelLimit = 80;
export const addressLimit = 2000;
export const paymentKindLimit = 60;
