import '@/components/base.css';
import '@/components/casebook/casebook.css';
import { showPage } from '@/components/page/showPage';
import { App } from './App';

showPage('casebook.title', <App />);
