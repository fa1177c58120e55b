import { CasebookPage } from '@/components/casebook/CasebookPage';
import { ToolsContext } from '@/components/casebook/tools';
import { useHeldCasebook } from '@/components/casebook/useHeldCasebook';
import { tools } from './tools';

/** The casebook page tied to its database and its workers. */
export const App = () => (
  <ToolsContext.Provider value={tools}>
    <CasebookPage reading={useHeldCasebook()} />
  </ToolsContext.Provider>
);
