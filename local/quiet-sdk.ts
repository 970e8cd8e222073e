/**
 * The AWS SDK warns on every start under a Node release it will stop supporting. Whoever studies on this machine cannot
 * act on that, so it is switched off the way the SDK offers. Import this before anything that loads the SDK.
 */
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
