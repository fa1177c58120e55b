import { seen, told, type Words } from './words';

/** Spanish. */
const es: Words = {
  statuses: { shipped: seen('order page markup', '', 'Esperando entrega') },
  deleteControls: {
    start: told('deletion guides', '2026-08', 'Eliminar mi cuenta'),
    entry: told('deletion guides', '2026-08', 'Eliminar mi cuenta'),
    refusal: told('guides', '2026-08', 'pedido', 'disputa'),
  },
};

export default es;
