/**
 * States, provinces and large cities that stand in contracts as they are, in any language, and name no organisation:
 * `the laws of Ontario`, `Shah Alam, Selangor`. Countries are told by CLDR, and places that languages call otherwise by
 * the packs. Folded to lower case.
 */
const PLACES = new Set(
  [
    // Malaysia, Brunei, Singapore
    'selangor|johor|johore|kedah|kelantan|melaka|malacca|negeri sembilan|pahang|perak|perlis|pulau pinang|sabah|sarawak|terengganu|labuan|wilayah persekutuan|shah alam|petaling jaya|subang jaya|klang|kajang|ipoh|seremban|kuantan|kota bharu|alor setar|kuala terengganu|kota kinabalu|kuching|miri|sandakan|cyberjaya|george town|georgetown|melaka raya|muar|batu pahat|taiping|bangi|ampang|cheras|darussalam|brunei darussalam|bandar seri begawan|kuala belait|tutong|seria|jurong|tampines|woodlands',
    // Canada
    'ontario|québec|quebec|alberta|manitoba|saskatchewan|nova scotia|new brunswick|newfoundland|labrador|british columbia|prince edward island|yukon|nunavut|toronto|ottawa|vancouver|calgary|edmonton|winnipeg|halifax|gatineau|laval|longueuil|sherbrooke|montréal|montreal|mississauga|victoria|regina|saskatoon|moncton|colombie-britannique|nouvelle-écosse|nouveau-brunswick|terre-neuve-et-labrador|île-du-prince-édouard',
    // France, Belgium, Switzerland, Luxembourg
    'bordeaux|toulouse|nantes|strasbourg|lille|rennes|reims|grenoble|dijon|angers|nîmes|montpellier|nice|rouen|metz|nancy|tours|orléans|caen|brest|limoges|amiens|nanterre|versailles|roubaix|tourcoing|annecy|perpignan|besançon|bobigny|créteil|pontoise|île-de-france|ile-de-france|bretagne|normandie|occitanie|nouvelle-aquitaine|auvergne-rhône-alpes|hauts-de-france|grand est|pays de la loire|martinique|guadeloupe|mayotte|la réunion|namur|liège|charleroi|mons|anvers|gand|bruges|louvain|wallonie|flandre|bruxelles-capitale|lausanne|fribourg|neuchâtel|sion|berne|bâle|zurich|zürich|vaud|valais|jura|tessin|lugano',
    // United Kingdom, Ireland
    'england|scotland|wales|northern ireland|manchester|birmingham|leeds|liverpool|bristol|sheffield|glasgow|edinburgh|cardiff|belfast|newcastle|nottingham|leicester|oxford|cambridge|york|reading|cork|galway|limerick|waterford|surrey|kent|essex|norfolk|devon|cornwall|munster|leinster|connacht|ulster',
    // Australia, New Zealand
    'new south wales|nsw|queensland|victoria|tasmania|south australia|western australia|northern territory|australian capital territory|sydney|melbourne|brisbane|perth|adelaide|hobart|darwin|canberra|auckland|wellington|christchurch',
    // India
    'mumbai|delhi|new delhi|chennai|kolkata|bengaluru|bangalore|hyderabad|pune|ahmedabad|gurugram|gurgaon|noida|maharashtra|karnataka|kerala|tamil nadu|gujarat|telangana|punjab|haryana|uttar pradesh|west bengal|rajasthan|goa',
    // United States
    'alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|west virginia|wisconsin|wyoming|puerto rico|san francisco|los angeles|san diego|san jose|chicago|boston|seattle|houston|dallas|austin|miami|atlanta|denver|philadelphia|portland|brooklyn|manhattan|palo alto|mountain view',
    // Thailand, in Latin letters
    'bangkok|chiang mai|chiang rai|phuket|pattaya|khon kaen|nonthaburi|hat yai|hua hin|ayutthaya|chonburi|singapore|hong kong|jakarta|manila|hanoi|tokyo|dubai',
  ].flatMap((places) => places.split('|')),
);

/** Whether capitalised words are a place and nothing more. */
export function isPlace(words: string): boolean {
  return PLACES.has(words.toLowerCase().replaceAll('’', "'"));
}
