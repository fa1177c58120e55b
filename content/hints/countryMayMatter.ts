import { hint } from './hint';

/** Unproven on this site (guide C16), so only offered once the option was looked for and not found. */
export default hint({
  id: 'countryMayMatter',
  on: ['accountSettings', 'privacyCenter', 'deleteAccount'],
  severity: 'info',
  journey: 'close',
  sources: ['countryPattern'],
  when: ({ deleteEntry, button }) => deleteEntry === 'hidden' || button === 'hidden',
});
