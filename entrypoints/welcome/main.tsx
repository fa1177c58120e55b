import '@/components/base.css';
import '@/components/welcome/welcome.css';
import { showPage } from '../ownPages/showPage';
import { App } from './App';

showPage('welcome.title', <App />);
