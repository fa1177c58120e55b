import { screen } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { OpenLocked } from '@/components/casebook/addresses/OpenLocked';
import { emptyPage, PageContext } from '@/components/page/pageContext';
import { allCasebooks } from '@/content/casebook/casebooks';
import { writeAddresses } from '@/content/casebook/file/addressesFile';
import { lock } from '@/content/casebook/file/lockedFile';
import { addresses } from '@/content/casebook/stores';
import { show } from '../components/show';
import { storedCasebook } from '../components/storedCasebook';
import { freshCasebooks } from './freshCasebooks';

const passphrase = 'correct horse battery';
const texts = ['Sample Person\n1 Example Street\n\nExample Town', 'شخص\nشارع المثال 2'];

const open = async (content: string, typed: string) => {
  const { user } = show(
    <PageContext.Provider value={{ ...emptyPage, casebook: storedCasebook }}>
      <OpenLocked />
    </PageContext.Provider>,
  );
  await user.click(screen.getByText('Open a locked file'));
  await user.upload(screen.getByLabelText('Choose a file'), new File([content], 'a.json'));
  await user.type(screen.getByLabelText('Its passphrase'), typed);
  await user.click(screen.getByRole('button', { name: 'Open' }));
  return user;
};
const kept = async () =>
  (await Promise.all((await allCasebooks()).map(({ id }) => addresses.list(id)))).flat();

beforeEach(freshCasebooks);

describe('A locked file of addresses', () => {
  it('comes back into the casebook, each address as it was and once', async () => {
    const user = await open(await lock(writeAddresses(texts), passphrase), passphrase);
    const put = await screen.findByText('Put into the casebook', {}, { timeout: 8000 });
    expect(await kept()).toEqual([]);
    await user.click(put);
    await screen.findByText('2 addresses added.');
    expect((await kept()).map(({ text }) => text).sort()).toEqual([...texts].sort());
  }, 30_000);

  it('stays shut for a wrong passphrase, says so and changes nothing', async () => {
    await open(await lock(writeAddresses(texts), passphrase), 'another passphrase');
    await screen.findByText(/Wrong passphrase.*Nothing was added/, {}, { timeout: 8000 });
    expect(await allCasebooks()).toEqual([]);
  }, 30_000);

  it('is told from a locked file that holds something else', async () => {
    await open(await lock('a text', passphrase), passphrase);
    await screen.findByText(/did not lock this file/, {}, { timeout: 8000 });
    expect(await allCasebooks()).toEqual([]);
  }, 30_000);
});
