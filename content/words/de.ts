import { told, type Words } from './words';

/** German: the old way only, from translations. */
const de: Words = {
  deleteControls: {
    deactivate: told('legacy guides', '2021', 'Konto deaktivieren', 'Mein Konto deaktivieren'),
  },
};

export default de;
