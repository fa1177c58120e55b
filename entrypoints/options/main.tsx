import '@/components/base.css';
import '@/components/options/options.css';
import { showPage } from '../ownPages/showPage';
import { App } from './App';

showPage('options.title', <App />);
