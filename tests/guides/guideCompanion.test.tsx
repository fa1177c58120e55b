import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Guide } from '@/components/guides/Guide';
import type { TaskStates } from '@/content/tasks/states';
import { show } from '../components/show';
import { acts, memoryOf, now, of } from './guideScene';

describe('The companion, on the screen', () => {
  const open = (step: string, tasks: TaskStates = {}) => {
    const walked = { ready: 'went', terms: 'went', word: 'went', code: 'went', lastButton: 'went' };
    const guides = { companion: { step, results: walked, at: now } };
    return show(
      <Guide guide={of('companion')} memory={memoryOf(guides, {}, tasks)} now={now} acts={acts()} />,
    );
  };

  it.each(['ready', 'lastButton'])(
    'says at the step “%s” whether the account is ready and what is not saved',
    async (step) => {
      const { user } = open(step, {
        saveOrders: { state: 'done', at: now },
        saveChats: { state: 'notForMe', at: now },
      });
      expect(screen.getByRole('heading', { name: 'Not known yet' })).toBeTruthy();
      const toggle = screen.getByRole('button', { name: /not taken with you yet/ });
      await user.click(toggle);
      const unsaved = document.getElementById(toggle.getAttribute('aria-controls') ?? '')?.textContent;
      expect(unsaved).toContain('wish list');
      expect(unsaved).not.toContain('order history');
      expect(unsaved).not.toContain('chats');
    },
  );

  it('keeps quiet about it at the other steps', () => {
    open('code');
    expect(screen.queryByText('Not known yet')).toBeNull();
  });
});
