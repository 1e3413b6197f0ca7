/**
 * The id under which the companion is known among the tabs that hold calls: the panel as a page of its own, beside a call
 * that no page of ours can see.
 *
 * It is no tab's id, which browsers count from 0: a side panel belongs to no tab, and there is one companion however many
 * windows show it.
 */
export const companionTab = -1;
