import { door } from '../iconPaths';
import { SvgIcon } from '../SvgIcon';
import { HintInside } from './HintInside';
import { HintLine } from './HintLine';
import { IconOf } from './IconOf';
import { PanelHead } from './PanelHead';
import type { PanelProps } from './panelProps';
import { Words } from './Words';

const Main = ({ view, t, now, onPress }: PanelProps) => {
  const hint = view.main;
  // A command brings its own title and buttons.
  if (hint.child) return <div key={hint.id}>{hint.child}</div>;
  return (
    <div class="main" key={hint.id}>
      <h2 class="title">
        <IconOf icon={hint.icon} t={t} silent={hint.icon === 'info'} />
        <span>
          <Words parts={hint.title} />
        </span>
      </h2>
      <HintInside hint={hint} isWhy={view.why === hint.id} t={t} now={now} onPress={onPress} />
    </div>
  );
};

const Lines = ({ view, t, now, onPress }: PanelProps) => (
  <>
    <ul class="lines">
      {view.lines.map((hint) => (
        <HintLine
          key={hint.id}
          hint={hint}
          open={hint.id === view.open}
          isWhy={hint.id === view.why}
          t={t}
          now={now}
          onPress={onPress}
        />
      ))}
    </ul>
    {(view.more > 0 || view.all) && (
      <button
        type="button"
        class="more"
        aria-expanded={view.all}
        onClick={() => onPress({ do: 'toggleAll' })}
      >
        {view.all ? t('panel.less') : t('panel.more', { count: view.more })}
      </button>
    )}
  </>
);

const Tab = ({ view, t, onPress }: PanelProps) => (
  <button type="button" class="tab" aria-expanded={false} onClick={() => onPress({ do: 'unfold' })}>
    <SvgIcon drawing={door} size={16} />
    {t('panel.unfold', { count: 1 + view.lines.length + view.more })}
  </button>
);

/** What Leavewell says over a page: one main thing, the rest as lines; or folded to a small tab. */
export const Panel = (props: PanelProps) => {
  const { view, t } = props;
  return (
    <section
      class={`tokens panel ${view.folded ? 'folded' : ''} ${view.corner}`}
      lang={t.language}
      dir={t.direction}
      data-appearance={view.appearance === 'auto' ? undefined : view.appearance}
      aria-label={t('panel.region')}
    >
      {view.notice && <p class="notice">{view.notice}</p>}
      {view.folded ? (
        <div inert={view.orphan}>
          <Tab {...props} />
        </div>
      ) : (
        <div class="box" inert={view.orphan}>
          <PanelHead {...props} />
          <div class="scrolls">
            {view.takeover ?? (
              <>
                <Main {...props} />
                <Lines {...props} />
              </>
            )}
          </div>
        </div>
      )}
    </section>
  );
};
