import * as z from 'zod';
import { momentSchema } from '../orders/model/order';
import { keyed, text } from './keyed';
import { recordStore } from './recordStore';

/** A postal address, as the page printed it when the person pressed "Save these addresses". */
export const addressSchema = z.strictObject({ ...keyed, text, savedAt: momentSchema });
export type SavedAddress = z.infer<typeof addressSchema>;

export const addresses = recordStore('addresses', addressSchema);
