import { browser } from '@/utils/platform/browser';

/** Ember, and the text on it, as by day in the theme: a badge has one colour for both. */
const badgeColour = '#ad4013';
const badgeTextColour = '#ffffff';

/** The toolbar button's badge and title. */
export const toolbarButton = {
  async setBadge(text: string): Promise<void> {
    await browser.action.setBadgeBackgroundColor({ color: badgeColour });
    await browser.action.setBadgeTextColor({ color: badgeTextColour });
    await browser.action.setBadgeText({ text });
  },
  setTitle: (title: string): Promise<void> => browser.action.setTitle({ title }),
};
