import brazil from './brazil';
import california from './california';
import eea from './eea';
import type { Law } from './law';
import mexico from './mexico';
import southKorea from './southKorea';
import turkiye from './turkiye';
import uk from './uk';

/** The laws whose answer times were read, one file each. */
export const laws: readonly Law[] = [eea, uk, california, brazil, southKorea, turkiye, mexico];
