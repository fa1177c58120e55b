import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { CasebookKept } from '@/components/options/CasebookKept';
import { show } from './show';

const kept = (props: Partial<Parameters<typeof CasebookKept>[0]>) =>
  show(<CasebookKept counts={[]} failed={false} openCasebook="casebook.html" {...props} />);

describe('What is kept, in the casebook', () => {
  it('says how many records of each kind there are', async () => {
    kept({ counts: [{ store: 'orders', count: 1204 }] });
    expect((await screen.findByText('Orders')).closest('tr')?.textContent).toContain('1,204');
  });

  it('says so when there is nothing', async () => {
    kept({});
    expect(await screen.findByText('Nothing yet.')).toBeDefined();
  });

  it('says so when it could not be opened, instead of showing nothing', async () => {
    kept({ counts: undefined, failed: true });
    expect(await screen.findByText(/could not be opened/)).toBeDefined();
  });
});
