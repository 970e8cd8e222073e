/**
 * Alexa's own intents, without "AMAZON." and "Intent".
 * https://developer.amazon.com/en-US/docs/alexa/custom-skills/standard-built-in-intents.html
 */
const INTENTS = `
  Cancel Fallback Help LoopOff LoopOn MoreOptions NavigateHome NavigateSettings Next No PageDown PageUp Pause Previous
  Repeat Resume ScrollDown ScrollLeft ScrollRight ScrollUp Select ShuffleOff ShuffleOn StartOver Stop Yes
`;

/**
 * Alexa's own slot types, without "AMAZON.".
 * https://developer.amazon.com/en-US/docs/alexa/custom-skills/slot-type-reference.html
 */
const TYPES = `
  DATE DURATION FOUR_DIGIT_NUMBER NUMBER Ordinal PhoneNumber TIME SearchQuery
  Actor AdministrativeArea AggregateRating Airline Airport Animal Artist AT_CITY AT_REGION Athlete Author Book BookSeries
  BroadcastChannel City CivicStructure Color Comic Corporation Country CreativeWorkType DayOfWeek DE_CITY DE_REGION Dessert
  DeviceType Director Drink EducationalOrganization EUROPE_CITY EventType Festival FictionalCharacter FinancialService
  FirstName Food FoodEstablishment Game GB_CITY GB_FIRST_NAME GB_REGION Genre Landform LandmarksOrHistoricalBuildings
  Language LocalBusiness LocalBusinessType MedicalOrganization Month Movie MovieSeries MovieTheater MusicAlbum
  MusicCreativeWorkType MusicEvent MusicGroup Musician MusicPlaylist MusicRecording MusicVenue MusicVideo Organization
  Person PostalAddress Professional ProfessionalType RadioChannel Region Residence Room ScreeningEvent Service
  ShelterType SocialMediaPlatform SoftwareApplication SoftwareGame Sport SportsEvent SportsTeam StreetAddress StreetName
  TelevisionChannel TVEpisode TVSeason TVSeries US_CITY US_FIRST_NAME US_STATE VideoGame VisualModeTrigger
  WeatherCondition WrittenCreativeWorkType
`;

const named = (list: string): string[] => list.trim().split(/\s+/);

export const BUILT_IN_INTENTS: ReadonlySet<string> = new Set(named(INTENTS).map((name) => `AMAZON.${name}Intent`));
export const BUILT_IN_TYPES: ReadonlySet<string> = new Set(named(TYPES).map((name) => `AMAZON.${name}`));

/** Alexa refuses a model that gives these words of its own. */
export const WITHOUT_SAMPLES: ReadonlySet<string> = new Set(['AMAZON.FallbackIntent', 'AMAZON.NavigateHomeIntent']);
