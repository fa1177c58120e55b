/** @type {import('../printed.mjs').Printed} */
export const old = {
  sourced: {
    id: 'Order ID',
    date: 'Order date',
    details: 'Order details',
    processing: 'To ship',
    shipped: 'Shipped',
    completed: 'Processed',
    track: 'Track order',
    stateShipped: 'Shipped',
    stateProcessing: 'Awaiting shipment',
    stateCompleted: 'Finished',
  },
  invented: {},
};
