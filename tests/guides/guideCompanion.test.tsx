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
    show(<Guide guide={of('companion')} memory={memoryOf(guides, {}, tasks)} now={now} acts={acts()} />);
  };

  it.each(['ready', 'lastButton'])(
    'says at the step “%s” whether the account is ready and what is not saved',
    (step) => {
      open(step, { saveOrders: { state: 'done', at: now }, saveChats: { state: 'notForMe', at: now } });
      expect(screen.getByText(/Not known yet: a page or an answer is missing/)).toBeTruthy();
      expect(screen.getByText('Save your wish list')).toBeTruthy();
      expect(screen.queryByText('Save your order history')).toBeNull();
      expect(screen.queryByText('Save chats with sellers')).toBeNull();
    },
  );

  it('keeps quiet about it at the other steps', () => {
    open('code');
    expect(screen.queryByText('Is your account ready?')).toBeNull();
  });
});
