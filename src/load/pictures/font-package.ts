/** The npm package of the fonts that pictures are written in. */
export const fontPackage = '@expo-google-fonts/ibm-plex-sans-jp';
