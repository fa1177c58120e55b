import type { Meaning } from '../orders/model/meanings';
import { allCasebooks } from './casebooks';

/** What the person said in a casebook that texts of the site stand for. */
export const listMeanings = async (casebook: string): Promise<readonly Meaning[]> =>
  (await allCasebooks()).find(({ id }) => id === casebook)?.meanings ?? [];
