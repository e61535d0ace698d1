import { shareCard } from '../../pages/share-card';
import { ABOUT, COMFORT, FACTS } from '../content/about';

/** What the app is and isn't, what happens to what is typed, and the facts it relies on. */
Page({
  ...shareCard,

  data: { sections: ABOUT, facts: FACTS, comfort: COMFORT },
});
