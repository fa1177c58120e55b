import '@/components/base.css';
import '@/components/popup/popup.css';
import { showPage } from '../ownPages/showPage';
import { App } from './App';

showPage('popup.title', <App place="popup" />);
