import { page, unknown } from './page';

export default page({
  id: 'deleteAccount',
  at: ['/home', '/home/'].map((path) => ({ host: 'privacy', path, hash: '#/request/delete' })),
  facts: ['button'],
  read: () => ({ button: unknown }),
});
