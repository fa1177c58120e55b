import { seen, told, type Words } from './words';

const table = (...texts: string[]) => seen('status table', '2026-09', ...texts);

/** Portuguese (Brazil). A status may end with a blank. */
const pt: Words = {
  statuses: {
    toPay: table('a ser pago', 'aguardando pagamento'),
    processing: table('processando'),
    shipped: table('processado', 'aguardando a entrega', 'enviado'),
    completed: table('concluído', 'finalizado'),
    canceled: table('cancelado', 'compra cancelada', 'pedido cancelado', 'expirado', 'pagamento expirado'),
  },
  deleteControls: {
    start: told('deletion guides', '2026-08', 'Excluir conta'),
    entry: told('deletion guides', '2026-08', 'Excluir conta'),
    refusal: table('pedido'),
  },
};

export default pt;
