import { ar } from './printed/ar.mjs';
import { en } from './printed/en.mjs';
import { es } from './printed/es.mjs';
import { fi } from './printed/fi.mjs';
import { ko } from './printed/ko.mjs';
import { old } from './printed/old.mjs';
import { pl } from './printed/pl.mjs';
import { pt } from './printed/pt.mjs';
import { xx } from './printed/xx.mjs';

/**
 * What the practice pages print in one language. `sourced`: seen on the real site or in code that worked (site facts,
 * section 6). Everything else is ours, and marked as made up wherever it is shown.
 * @typedef {{ sourced: Record<string, string>, invented: Record<string, string> }} Printed
 */

/** @type {Record<string, Printed>} */
export const printed = { en, old, pt, es, ko, ar, fi, pl, xx };
