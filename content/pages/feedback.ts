import { plainPage } from './page';

export default plainPage('feedback', [{ host: 'feedback', path: '/management/leaveFeedback.htm' }]);
