import '@/components/base.css';
import '@/components/popup/popup.css';
import { showPage } from '../ownPages/showPage';
import { App } from '../popup/App';

showPage('popup.title', <App place="beside" />);
