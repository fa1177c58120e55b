import { page, unknown } from './page';

export default page({
  id: 'deleteAccount',
  at: [{ host: 'privacy', path: '/home', hash: '#/request/delete' }],
  facts: ['button'],
  read: () => ({ button: unknown }),
});
