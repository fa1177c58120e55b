import { CasebookPage } from '@/components/casebook/CasebookPage';
import { PageContext, usePage } from '@/components/page/pageContext';
import { useStoredCasebook } from './useStoredCasebook';
import { workerJobs } from './workerJobs';

/** The casebook page tied to its database and its workers. */
export const App = () => {
  const page = usePage();
  const { reading, casebook } = useStoredCasebook();
  return (
    <PageContext.Provider value={{ ...page, casebook, jobs: workerJobs }}>
      <CasebookPage reading={reading} />
    </PageContext.Provider>
  );
};
