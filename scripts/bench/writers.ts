// What the bench times by itself, outside the casebook page.
export { csv, plainForm } from '../../content/orders/export/csv';
export { orderColumns } from '../../content/orders/export/orderColumns';
