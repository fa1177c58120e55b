import type { ComponentChild } from 'preact';
import type { Evaluation } from '@/content/evaluate';
import type { Answer } from '@/content/messages';
import type { Translator } from '@/content/translator';

/** What a command is given. */
export interface CommandContext {
  document: Document;
  /** The page as it was last looked at. */
  look(): Evaluation;
  t: Translator;
  /**
   * Puts something below the hint's text, in place of what was there; undefined takes it away. `takesOver`: in place of
   * everything in the panel but its head, so it brings its own title.
   */
  show(child: ComponentChild, how?: { takesOver?: boolean }): void;
  /** Calls back after each look, as long as the command runs. */
  afterLook(back: (look: Evaluation) => void): void;
  /** Ends when the page is left, the hint is hidden or the extension was reloaded. */
  signal: AbortSignal;
}

/**
 * What a hint's command button does. It runs because a person pressed. `ok: false` shows that it did not work; what it
 * has to say beyond that it says with `show`.
 */
export type Command = (context: CommandContext) => Promise<Answer>;
