// English adjectives of nationality and region, which keep their capital letter within a sentence.

/** After the "Country names" of the Foreign, Commonwealth and Development Office (GOV.UK), and of continents. */
const adjectives = new Set(
  `Afghan African Albanian Algerian American Andorran Angolan Arab Arabian Argentine Argentinian Armenian Asian
   Australian Austrian Azerbaijani Bahamian Bahraini Bangladeshi Barbadian Basque Belarusian Belgian Belizean Beninese
   Bhutanese Bolivian Bosnian Botswanan Brazilian British Bruneian Bulgarian Burkinan Burmese Burundian Cambodian
   Cameroonian Canadian Catalan Chadian Chilean Chinese Colombian Congolese Croatian Cuban Cypriot Czech Danish Dutch
   Ecuadorean Egyptian Emirati English Eritrean Estonian Ethiopian European Fijian Filipino Finnish Flemish French
   Gabonese Gambian Georgian German Ghanaian Greek Guatemalan Guinean Guyanese Haitian Honduran Hungarian Icelandic
   Indian Indonesian Iranian Iraqi Irish Israeli Italian Ivorian Jamaican Japanese Jordanian Kazakh Kenyan Korean
   Kosovan Kuwaiti Kyrgyz Lao Latvian Lebanese Liberian Libyan Liechtenstein Lithuanian Luxembourg Macedonian Malagasy
   Malawian Malaysian Maldivian Malian Maltese Mauritanian Mauritian Mexican Moldovan Monegasque Mongolian Montenegrin
   Moroccan Mozambican Namibian Nepalese Nicaraguan Nigerian Norwegian Omani Pakistani Palestinian Panamanian
   Paraguayan Peruvian Polish Portuguese Qatari Romanian Russian Rwandan Salvadorean Saudi Scandinavian Scottish
   Senegalese Serbian Singaporean Slovak Slovene Slovenian Somali Spanish Sudanese Surinamese Swedish Swiss Syrian
   Taiwanese Tajik Tanzanian Thai Tunisian Turkish Turkmen Ugandan Ukrainian Uruguayan Uzbek Venezuelan Vietnamese
   Walloon Welsh Yemeni Zambian Zimbabwean`.split(/\s+/),
);

/** Whether an English word, or its last part as in `South-Korean`, is an adjective of nationality or region. */
export const isNationality = (word: string): boolean => adjectives.has(word.split("-").at(-1) ?? "");
