import { journey } from './routes/journey.mjs';
import { keepAway } from './routes/keepAway.mjs';
import { oldPages } from './routes/oldPages.mjs';
import { others } from './routes/others.mjs';

/** Every page the practice site has. The first fitting one answers. */
export const routes = [...keepAway, ...journey, ...oldPages, ...others];
