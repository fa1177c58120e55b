import * as z from 'zod/mini';
import { labelKinds, labelRules } from './reportRules';

const name = z.string().check(z.regex(/^[a-zA-Z]{1,40}$/));
const label = z.strictObject({
  kind: z.enum(labelKinds),
  text: z
    .string()
    .check(z.minLength(1), z.maxLength(labelRules.characters), z.regex(/^[^\p{N}\p{Sc}@*\p{C}]+$/u)),
});

/** What a report may hold. Whoever takes one from outside checks it by this: an unknown key is refused. */
export const reportSchema = z.strictObject({
  version: z.string().check(z.regex(/^\d{1,4}(?:\.\d{1,6}){1,3}$/)),
  /** The day it was made, for every statement about the site bears one. */
  day: z.iso.date(),
  page: name,
  host: z.string().check(z.regex(/^[a-z-]{1,40}(?:\.[a-z-]{1,40}){1,3}$/)),
  /** The path; parts that could name somebody are `…`. */
  path: z.string().check(z.maxLength(200), z.regex(/^\/[a-zA-Z/._…-]*$/)),
  language: z.string().check(z.regex(/^(?:[a-z]{2,3}|unknown)$/)),
  /** Whether "missing" can be believed. */
  settled: z.boolean(),
  /** Who reads the page's facts: its reader, none that we have, or one that failed. */
  reader: z.enum(['read', 'none', 'failed']),
  facts: z.record(name, z.enum(['known', 'unknown'])),
  anchors: z.record(name, z.enum(['found', 'missing'])),
  /** Markup that our readers know: selectors of ours, never what the page calls its own. */
  markup: z.record(z.string().check(z.regex(/^[\w .#[\]*="-]{1,60}$/)), z.enum(['found', 'missing'])),
  labels: z.array(label).check(z.maxLength(labelRules.most)),
});

export type PageReport = z.infer<typeof reportSchema>;
export type Label = PageReport['labels'][number];
