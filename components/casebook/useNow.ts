import { useState } from 'preact/hooks';
import { dateOf } from '@/content/dateOf';

/** The moment a room was opened (ms), and the calendar day it was. */
export const useNow = (): { now: number; today: string } => {
  const [now] = useState(() => Date.now());
  return { now, today: dateOf(now) };
};
