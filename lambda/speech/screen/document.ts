/**
 * The one APL document: large type, high contrast, both themes, any shape; nothing of it comes from the network. What it
 * shows is ScreenData, which stands beside it in the directive, so that no text of a note is ever read as APL.
 * https://developer.amazon.com/en-US/docs/alexa/alexa-presentation-language/apl-document.html
 */
export const SCREEN_DOCUMENT = {
  type: 'APL',
  version: '1.4',
  settings: { idleTimeout: 120_000 },
  resources: [
    {
      colors: {
        paper: '#000000',
        ink: '#FFFFFF',
        soft: '#C9D3DC',
        key: '#1E3A56',
        edge: '#8FC9FF',
        right: '#86E8A8',
        wrong: '#FFB9B0',
      },
      dimensions: { side: '5vw', top: '4vh', small: '5.4vh', long: '6.2vh', middle: '8vh', short: '10.5vh' },
    },
    {
      when: "${viewport.theme == 'light'}",
      colors: {
        paper: '#FFFFFF',
        ink: '#000000',
        soft: '#33414D',
        key: '#D9EAFB',
        edge: '#0B5394',
        right: '#0A5C2B',
        wrong: '#8A1C12',
      },
    },
    {
      when: "${viewport.shape == 'round'}",
      dimensions: { side: '15vw', top: '9vh', small: '5vh', long: '5.6vh', middle: '6.6vh', short: '8vh' },
    },
  ],
  layouts: {
    Key: {
      parameters: ['label', 'touch'],
      items: [
        {
          type: 'TouchWrapper',
          accessibilityLabel: '${label}',
          shrink: 1,
          spacing: "${viewport.shape == 'round' ? 4 : 12}",
          onPress: [{ type: 'SendEvent', arguments: ['${touch}'] }],
          item: {
            type: 'Frame',
            backgroundColor: '@key',
            borderColor: '@edge',
            borderWidth: 2,
            borderRadius: 12,
            item: {
              type: 'Text',
              text: '${label}',
              color: '@ink',
              fontSize: "${viewport.shape == 'round' ? '4.2vh' : '5vh'}",
              textAlign: 'center',
              textAlignVertical: 'center',
              minHeight: 48,
              maxLines: 2,
              paddingLeft: "${viewport.shape == 'round' ? 8 : 18}",
              paddingRight: "${viewport.shape == 'round' ? 8 : 18}",
              paddingTop: 6,
              paddingBottom: 6,
            },
          },
        },
      ],
    },
    Day: {
      parameters: ['day'],
      items: [
        {
          type: 'Container',
          grow: 1,
          alignItems: 'center',
          justifyContent: 'end',
          height: '25vh',
          items: [
            { type: 'Text', text: '${day.count}', color: '@ink', fontSize: '@small' },
            {
              type: 'Frame',
              backgroundColor: '@edge',
              width: '6vw',
              height: '${day.share * 0.12 + 0.4}vh',
              borderRadius: 4,
            },
            { type: 'Text', text: '${day.name}', color: '@soft', fontSize: '@small' },
          ],
        },
      ],
    },
  },
  mainTemplate: {
    parameters: ['payload'],
    items: [
      {
        type: 'Frame',
        width: '100vw',
        height: '100vh',
        backgroundColor: '@paper',
        item: {
          type: 'Container',
          width: '100vw',
          height: '100vh',
          paddingLeft: '@side',
          paddingRight: '@side',
          paddingTop: '@top',
          paddingBottom: '@top',
          alignItems: "${viewport.shape == 'round' ? 'center' : 'stretch'}",
          items: [
            {
              type: 'Text',
              when: "${viewport.shape != 'round'}",
              text: '${payload.screen.title}',
              color: '@soft',
              fontSize: '4.4vh',
            },
            {
              type: 'ScrollView',
              id: 'shown',
              grow: 1,
              shrink: 1,
              width: '100%',
              item: {
                type: 'Container',
                width: '100%',
                items: [
                  {
                    type: 'Container',
                    when: '${payload.screen.lines.length > 0}',
                    data: '${payload.screen.lines}',
                    items: [
                      {
                        type: 'Text',
                        text: '${data.text}',
                        color: '@${data.tone}',
                        fontSize: '@small',
                        fontWeight: "${data.tone == 'soft' ? 'normal' : 'bold'}",
                        textAlign: "${viewport.shape == 'round' ? 'center' : 'auto'}",
                      },
                    ],
                  },
                  {
                    type: 'Text',
                    id: 'main',
                    text: '${payload.screen.main}',
                    color: '@ink',
                    fontWeight: 'bold',
                    fontSize: '@${payload.screen.size}',
                    textAlign: "${viewport.shape == 'round' ? 'center' : 'auto'}",
                    paddingTop: '2vh',
                    paddingBottom: '2vh',
                  },
                  {
                    type: 'Container',
                    when: '${payload.screen.choices.length > 0}',
                    data: '${payload.screen.choices}',
                    items: [{ type: 'Text', text: '${data}', color: '@ink', fontSize: '@small' }],
                  },
                  {
                    type: 'Image',
                    when: "${payload.screen.picture != ''}",
                    source: '${payload.screen.picture}',
                    scale: 'best-fit',
                    width: '100%',
                    height: '45vh',
                  },
                  {
                    type: 'Text',
                    when: '${payload.screen.days.length > 0}',
                    text: '${payload.screen.dueSoon}',
                    color: '@soft',
                    fontSize: '@small',
                    textAlign: "${viewport.shape == 'round' ? 'center' : 'auto'}",
                  },
                  {
                    type: 'Container',
                    when: '${payload.screen.days.length > 0}',
                    direction: 'row',
                    width: '100%',
                    data: '${payload.screen.days}',
                    items: [{ type: 'Day', day: '${data}' }],
                  },
                ],
              },
            },
            {
              type: 'Container',
              when: '${payload.screen.keys.length > 0}',
              direction: 'row',
              wrap: 'wrap',
              width: '100%',
              paddingTop: '2vh',
              justifyContent: 'center',
              data: '${payload.screen.keys}',
              items: [{ type: 'Key', label: '${data.label}', touch: '${data.touch}' }],
            },
          ],
        },
      },
    ],
  },
} as const;
