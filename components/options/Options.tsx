import type { ComponentChildren } from 'preact';
import { regions } from '@/content/deadlines/regions';
import type { CopyRead } from '@/content/memory/copy';
import type { Memory, Settings } from '@/content/memory/memory';
import { Button } from '../Button';
import { Choices } from '../Choices';
import { Failure } from '../Failure';
import { type Language, LanguageSelect } from '../LanguageSelect';
import { Mark } from '../Mark';
import { Select } from '../Select';
import { useT } from '../useT';
import { CopyOfProgress } from './CopyOfProgress';
import { CornerChoice } from './CornerChoice';
import { Forget } from './Forget';
import { HiddenHints } from './HiddenHints';
import { Kept, type KeptSize } from './Kept';
import { Section } from './Section';

export interface OptionsProps {
  memory: Memory;
  languages: readonly Language[];
  sizes: readonly KeptSize[];
  version: string;
  failure: string | undefined;
  /** Parts of other rooms: asking for notifications, and what the casebook keeps. */
  reminders?: ComponentChildren;
  casebook?: ComponentChildren;
  acts: {
    set(settings: Partial<Settings>): void;
    bringBack(hint: string): void;
    bringBackAll(): void;
    downloadSetAside(): void;
    downloadCopy(): void;
    readCopy(file: File): Promise<CopyRead>;
    loadCopy(file: File): Promise<string | undefined>;
    welcome(): void;
    forget(): Promise<string | undefined>;
  };
}

/** Everything the person can choose, and everything that is kept. */
export const Options = (props: OptionsProps) => {
  const t = useT();
  const { memory, acts } = props;
  const { settings } = memory;
  return (
    <main class="options">
      <header>
        <Mark />
        <h1>{t('options.heading')}</h1>
      </header>
      <Failure reason={props.failure} />
      <Section heading={t('options.look.heading')}>
        <LanguageSelect
          languages={props.languages}
          value={settings.language}
          hint={t('options.look.languageHint')}
          onValue={(language) => acts.set({ language })}
        />
        <Choices
          segments
          label={t('options.look.appearance')}
          value={settings.appearance}
          options={[
            { value: 'auto', label: t('options.look.auto') },
            { value: 'light', label: t('options.look.light') },
            { value: 'dark', label: t('options.look.dark') },
          ]}
          onValue={(appearance) => acts.set({ appearance })}
        />
        <CornerChoice value={settings.corner} onValue={(corner) => acts.set({ corner })} />
      </Section>
      <HiddenHints dismissed={memory.dismissed} onBack={acts.bringBack} onAllBack={acts.bringBackAll} />
      <Section heading={t('options.region.heading')} text={t('options.region.text')}>
        <Select
          label={t('options.region.label')}
          value={settings.region}
          hint={t('deadlines.notAdvice')}
          options={['unknown', ...regions].map((value) => ({
            value,
            label: t.of(`deadlines.regions.${value}`),
          }))}
          onValue={(region) => acts.set({ region })}
        />
      </Section>
      {props.reminders && <Section heading={t('options.reminders.heading')}>{props.reminders}</Section>}
      <Kept sizes={props.sizes} casebook={props.casebook} onDownload={acts.downloadSetAside} />
      <CopyOfProgress onDownload={acts.downloadCopy} read={acts.readCopy} load={acts.loadCopy} />
      <Forget tasks={Object.keys(memory.tasks).length} onForget={acts.forget} />
      <Section heading={t('options.about.heading')}>
        <p>{t('options.about.privacy')}</p>
        <p>{t('common.notAffiliated')}</p>
        <p class="muted">{t('options.about.version', { version: props.version })}</p>
        <div class="buttons">
          <Button little onClick={acts.welcome}>
            {t('options.welcome.open')}
          </Button>
        </div>
      </Section>
    </main>
  );
};
