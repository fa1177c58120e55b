import { screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Button, IconButton } from '@/components/Button';
import { Checkbox } from '@/components/Checkbox';
import { Choices } from '@/components/Choices';
import { Drop } from '@/components/casebook/official/Drop';
import { DateField } from '@/components/DateField';
import { Dialog } from '@/components/Dialog';
import { Disclosure } from '@/components/Disclosure';
import { Empty } from '@/components/Empty';
import { FileButton } from '@/components/FileButton';
import { LinkButton } from '@/components/LinkButton';
import { Ring } from '@/components/Ring';
import { Select } from '@/components/Select';
import { Text } from '@/components/Text';
import { TextField } from '@/components/TextField';
import { show } from './show';

describe('The parts of our pages', () => {
  it('a disclosure opens and closes with a native button that says which', async () => {
    const onToggle = vi.fn();
    const { user } = show(
      <Disclosure title="Settle" onToggle={onToggle}>
        <p>Seven tasks</p>
      </Disclosure>,
    );
    const button = screen.getByRole('button', { name: 'Settle', expanded: false });
    expect(screen.queryByText('Seven tasks')).toBeNull();
    await user.click(button);
    expect(screen.getByText('Seven tasks')).toBeTruthy();
    expect(button.getAttribute('aria-expanded')).toBe('true');
    button.focus();
    await user.keyboard('{Enter}');
    expect(screen.queryByText('Seven tasks')).toBeNull();
    expect(onToggle.mock.calls).toEqual([[true], [false]]);
  });

  it('a ring tells its figure to those who do not see it', () => {
    show(<Ring done={7} of={31} label="7 of 31 done" />);
    expect(screen.getByRole('img', { name: '7 of 31 done' }).textContent).toBe('7/31');
  });

  it('a ring of nothing is empty, not broken', () => {
    const { container } = show(<Ring done={0} of={0} label="0 of 0 done" />);
    expect(container.querySelectorAll('circle')).toHaveLength(1);
  });

  it('a link opens a new tab and tells the page nothing about us', () => {
    show(<LinkButton href="https://www.aliexpress.com/p/order/index.html">Open my orders</LinkButton>);
    const link = screen.getByRole('link', { name: 'Open my orders' });
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  });

  it('a button submits nothing, and one with an icon alone still has a name', async () => {
    const press = vi.fn();
    const { user } = show(
      <form onSubmit={() => press('submitted')}>
        <Button onClick={() => press('done')}>Done</Button>
        <IconButton icon="gear" label="Settings" onClick={() => press('settings')} />
      </form>,
    );
    await user.click(screen.getByRole('button', { name: 'Done' }));
    await user.click(screen.getByRole('button', { name: 'Settings' }));
    expect(press.mock.calls).toEqual([['done'], ['settings']]);
  });

  it('words quoted from the site are set apart, whatever direction they run in', () => {
    const { container } = show(<Text k="tasks.ordersOnTheWay.how" />, 'ar');
    expect([...container.querySelectorAll('bdi.quoted')].map((one) => one.textContent)).toEqual([
      'Processing',
      'Processed',
    ]);
  });

  it('fields are tied to their label and hint', async () => {
    const onText = vi.fn();
    const onDate = vi.fn();
    const { user } = show(
      <>
        <TextField label="Note" hint="For yourself" value="" onValue={onText} />
        <DateField label="Day" value="" min="2026-11-25" onValue={onDate} />
      </>,
    );
    const note = screen.getByLabelText('Note');
    expect(document.getElementById(note.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'For yourself',
    );
    await user.type(note, 'x');
    expect(onText).toHaveBeenLastCalledWith('x');
    expect(screen.getByLabelText('Day').getAttribute('min')).toBe('2026-11-25');
  });

  it('choices tell what was chosen', async () => {
    const chosen = vi.fn();
    const { user } = show(
      <>
        <Select
          label="Language"
          value="en"
          options={[
            { value: 'en', label: 'English' },
            { value: 'ar', label: 'العربية', lang: 'ar' },
          ]}
          onValue={chosen}
        />
        <Choices
          label="Appearance"
          value="light"
          options={[
            { value: 'light', label: 'Light' },
            { value: 'dark', label: 'Dark' },
          ]}
          onValue={chosen}
        />
        <Checkbox label="Leave out addresses" checked={false} onValue={chosen} />
      </>,
    );
    await user.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'ar');
    await user.click(screen.getByRole('radio', { name: 'Dark' }));
    await user.click(screen.getByRole('checkbox', { name: 'Leave out addresses' }));
    expect(chosen.mock.calls).toEqual([['ar'], ['dark'], [true]]);
    expect(screen.getByRole('option', { name: 'العربية' }).getAttribute('lang')).toBe('ar');
  });

  it('a dialog is modal, has its title as name and closes with Escape', () => {
    const onClose = vi.fn();
    const modal = vi.spyOn(HTMLDialogElement.prototype, 'showModal');
    show(
      <Dialog title="Delete all?" onClose={onClose} actions={<Button>Cancel</Button>}>
        <p>This goes</p>
      </Dialog>,
    );
    const dialog = screen.getByRole('dialog', { name: 'Delete all?' });
    expect(modal).toHaveBeenCalledTimes(1);
    dialog.dispatchEvent(new Event('cancel', { cancelable: true }));
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('a file can be chosen, and the same one once more', async () => {
    const onFile = vi.fn();
    const { user } = show(
      <FileButton accept=".json" onFile={onFile}>
        Load a copy
      </FileButton>,
    );
    const file = new File(['{}'], 'progress.json', { type: 'application/json' });
    await user.upload(screen.getByLabelText('Load a copy'), file);
    await user.upload(screen.getByLabelText('Load a copy'), file);
    expect(onFile).toHaveBeenCalledTimes(2);
  });

  it('a file that is dropped on the button in a place for dropping is given once', () => {
    const onFile = vi.fn();
    show(<Drop onFile={onFile} />);
    const file = new File(['x'], 'orders.xlsx');
    const drop = (place: Element) => {
      const event = new Event('drop', { bubbles: true, cancelable: true });
      place.dispatchEvent(Object.assign(event, { dataTransfer: { files: [file] } }));
    };
    drop(screen.getByText('Choose a file'));
    expect(onFile.mock.calls).toEqual([[file]]);
    drop(screen.getByRole('heading'));
    expect(onFile.mock.calls).toEqual([[file], [file]]);
  });

  it('an empty place says what it means and what to do', () => {
    show(
      <Empty icon="book" title="Nothing saved yet" action={<Button>Open my orders</Button>}>
        Saved orders stand here.
      </Empty>,
    );
    expect(screen.getByText('Nothing saved yet')).toBeTruthy();
    expect(screen.queryByRole('heading')).toBeNull();
    expect(screen.getByText('Saved orders stand here.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Open my orders' })).toBeTruthy();
  });
});
