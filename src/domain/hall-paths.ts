/**
 * Paths of the public-service system that the national administration gave to the provinces; a hall that is not on the list
 * is known by them. Seen in the addresses of the listed halls (knowledge/portals).
 */
const HALL_PATH = /hall(?:Enter|Unit)\/|\/hsa-(?:local\/web\/|pss)|\/(?:national|hubei)HallSt\b/;

/** Whether a page stands in a hall of that system. Only pages that the person asks about are looked at so. */
export const isHallPath = (path: string): boolean => HALL_PATH.test(path);
