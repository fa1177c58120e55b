import { always, hint } from './hint';

export default hint({
  id: 'refuseCookies',
  on: ['cookieSettings'],
  severity: 'info',
  sources: ['cookieNotice'],
  when: always,
  task: 'tightenPrivacy',
});
