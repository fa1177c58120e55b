import * as z from 'zod';
import { momentSchema } from '../orders/model/order';
import { recordBase, text } from './recordBase';
import { recordStore } from './recordStore';

/** A postal address, as the page printed it when the person pressed "Save these addresses". */
export const addressSchema = z.strictObject({ ...recordBase, text, savedAt: momentSchema });
export type SavedAddress = z.infer<typeof addressSchema>;

export const addresses = recordStore('addresses', addressSchema);
