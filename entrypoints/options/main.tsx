import '@/components/base.css';
import '@/components/options/options.css';
import { DoorsContext } from '@/components/page/doors';
import { showPage } from '@/components/page/showPage';
import { doors } from '../casebook/doors';
import { App } from './App';

showPage(
  'options.title',
  <DoorsContext.Provider value={doors}>
    <App />
  </DoorsContext.Provider>,
);
