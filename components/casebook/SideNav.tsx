import { Icon } from '../Icon';
import { useCasebook } from '../page/pageContext';
import { useT } from '../useT';
import { navGroups } from './navGroups';
import { hrefOf } from './route';

/** The list of views at the side, in groups; on a narrow screen it opens from the head. */
export const SideNav = ({ current, open }: { current: string; open: boolean }) => {
  const t = useT();
  const data = useCasebook();
  const figure = new Intl.NumberFormat(t.language);
  return (
    <nav id="side-nav" class={open ? 'side-nav open' : 'side-nav'} aria-label={t('casebook.menu')}>
      {navGroups.map(({ id: group, lines }) => (
        <div key={group ?? 'start'}>
          {group && (
            <p class="small muted" id={`nav-${group}`}>
              {t(`casebook.groups.${group}`)}
            </p>
          )}
          <ul aria-labelledby={group && `nav-${group}`}>
            {lines.map(({ id, icon, count }) => {
              const many = count?.(data) ?? 0;
              return (
                <li key={id}>
                  <a href={hrefOf(id)} aria-current={id === current ? 'page' : undefined}>
                    <Icon name={icon} />
                    <span>{t.of(`casebook.views.${id}`)}</span>
                    {many > 0 && <span class="figure muted">{figure.format(many)}</span>}
                  </a>
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </nav>
  );
};
