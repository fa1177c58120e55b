import { CasebookPage } from '@/components/casebook/CasebookPage';
import { ToolsContext } from '@/components/casebook/tools';
import { useHeldCasebook } from '@/components/casebook/useHeldCasebook';
import { DoorsContext } from '@/components/page/doors';
import { doors } from './doors';
import { tools } from './tools';

/** The casebook page tied to its database, its workers and the browser. */
export const App = () => (
  <DoorsContext.Provider value={doors}>
    <ToolsContext.Provider value={tools}>
      <CasebookPage reading={useHeldCasebook()} />
    </ToolsContext.Provider>
  </DoorsContext.Provider>
);
